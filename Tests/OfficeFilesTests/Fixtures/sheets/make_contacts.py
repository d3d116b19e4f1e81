import openpyxl,datetime as dt
from openpyxl.comments import Comment
w=openpyxl.Workbook(); s=w.active; s.title='Contacts'
s['A1']='Larkmere Surgery contacts'; s.merge_cells('A1:E1')
s.append([]); s.append(['Date','Seen','Event','NHS no','Total'])
s.append([dt.date(2004,2,29),True,'Weighed.\nMother reports “fine”.',4857773456,'=1+1'])
s.append([dt.datetime(2004,3,1,14,5),False,'Did not attend.',None,None])
s.append(['c. Easter 2004',None,'Letter from school.',None,None])
s.append([dt.time(16,45),None,"Clinic list: Nell O’Dowd",None,None])
s['A4'].number_format='dddd d mmmm yyyy'; s['D4'].number_format='000 000 0000'
s['A5'].number_format='dd/mm/yyyy hh:mm'
s['C5'].comment=Comment('Second time this month','R Tansy')
s.row_dimensions[6].hidden=True; s.column_dimensions['D'].hidden=True
h=w.create_sheet('Lists'); h.sheet_state='veryHidden'; h['B2']='DNA'
w.create_chartsheet('Chart'); e=w.create_sheet('After'); e['A1']=12.5
w.save('contacts.xlsx')
w=openpyxl.Workbook(); w.epoch=openpyxl.utils.datetime.CALENDAR_MAC_1904; s=w.active
s.append(['Date','Event']); s.append([dt.date(1999,12,31),'Counted from 1904'])
w.save('epoch-1904.xlsx')
